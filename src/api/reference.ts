/** The OpenAPI document made flat, so that a page can show it to a person without knowing what OpenAPI is. */
import type { OpenApiDocument } from "./openapi.ts";

export interface ApiReference {
	readonly version: string;
	readonly groups: readonly { readonly name: string; readonly operations: readonly ReferenceOperation[] }[];
}

interface ReferenceOperation {
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly summary: string;
	readonly description: string | undefined;
	readonly needsToken: boolean;
	/** Parameters of the address and the query, and the fields of the body. */
	readonly parameters: readonly ReferenceParameter[];
	readonly answers: readonly { readonly status: string; readonly description: string }[];
	/** A body as it is sent. */
	readonly example: string | undefined;
	/** The request as one line for a shell, to be copied. */
	readonly curl: string;
}

interface ReferenceParameter {
	/** Nested fields have a dotted name: "statement.quote", "topics[]". */
	readonly name: string;
	readonly in: string;
	readonly type: string;
	readonly isRequired: boolean;
	readonly description: string;
}

/** What an OpenAPI document says, by tag, in its order. */
export function referenceOf(document: OpenApiDocument): ApiReference {
	const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
		Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
	);
	const server = document.servers?.[0]?.url ?? "";
	const groups = (document.tags ?? []).map(({ name }) => ({
		name,
		operations: operations
			.filter(({ operation }) => operation.tags?.[0] === name)
			.map((found) => ({ ...operationOf(found), curl: curlOf(server, found) })),
	}));
	return { version: document.info.version, groups };
}

/** As much of OpenAPI as our own document uses. */
interface Operation {
	readonly operationId: string;
	readonly tags?: readonly string[];
	readonly summary: string;
	readonly description?: string;
	readonly security?: readonly unknown[];
	readonly parameters?: readonly Parameter[];
	readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema; example?: unknown }>> };
	readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

interface Parameter {
	readonly name: string;
	readonly in: string;
	readonly required?: boolean;
	readonly description?: string;
	readonly schema: Schema;
}

interface Schema {
	readonly type?: string | readonly string[];
	readonly format?: string;
	readonly description?: string;
	readonly enum?: readonly (string | null)[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly items?: Schema;
}

interface Found {
	readonly path: string;
	readonly method: string;
	readonly operation: Operation;
}

function operationOf({ path, method, operation }: Found): Omit<ReferenceOperation, "curl"> {
	const body = operation.requestBody?.content["application/json"];
	const parameters = (operation.parameters ?? []).map((one) => ({
		name: one.name,
		in: one.in,
		type: typeOf(one.schema),
		isRequired: one.required === true,
		description: one.description ?? "",
	}));
	return {
		id: operation.operationId,
		method,
		path,
		summary: operation.summary,
		description: operation.description,
		needsToken: operation.security !== undefined,
		parameters: [...parameters, ...(body ? fieldsOf(body.schema, "") : [])],
		answers: Object.entries(operation.responses).map(([status, { description }]) => ({ status, description })),
		example: body?.example === undefined ? undefined : JSON.stringify(body.example, null, 2),
	};
}

/** With the names of what is to be put in its place in capitals: PLEDGE_ID, PROMISER, MILESTONE, TOKEN. */
function curlOf(server: string, { path, method, operation }: Found): string {
	const address = `${server}${path.replaceAll(/([a-z]+)s\/\{(\w+)\}/g, (_, noun: string, name: string) => `${noun}s/${wantedOf(noun, name)}`)}`;
	const example = operation.requestBody?.content["application/json"]?.example;
	const parts = [
		`curl -s ${quoted(address)}`,
		...(operation.security ? [`-H ${quoted("Authorization: Bearer TOKEN")}`] : []),
		...(method === "get" ? [] : [`-H ${quoted("Content-Type: application/json")}`]),
		...(example === undefined ? [] : [`-d ${quoted(JSON.stringify(example))}`]),
	];
	return parts.join(" ");
}

/** What stands in an address for what is to be put there: periods, replies and proposals are numbered from 1. */
function wantedOf(noun: string, name: string): string {
	if (name === "number") return "1";
	return name === "id" ? `${noun}_id`.toUpperCase() : noun.toUpperCase();
}

/** As a shell takes it for one word, whatever it holds. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The fields of a body, those of an object inside it right after it. */
function fieldsOf(schema: Schema, prefix: string): ReferenceParameter[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		const name = `${prefix}${key}`;
		const isRequired = schema.required?.includes(key) ?? false;
		const own = { name, in: "body", type: typeOf(field), isRequired, description: field.description ?? "" };
		const inner = field.items ? fieldsOf(field.items, `${name}[].`) : fieldsOf(field, `${name}.`);
		return [own, ...inner];
	});
}

function typeOf(schema: Schema): string {
	const members = schema.enum?.filter((member) => member !== null);
	if (members) return members.join(" | ");
	if (schema.items) return `list of ${typeOf(schema.items)}`;
	const types = [schema.type ?? "any"].flat().filter((type) => type !== "null");
	return schema.format ?? types.join(" | ");
}
