import { Notice } from "../../parts/page-parts.tsx";
import { useTexts } from "../../parts/texts.ts";
import { type FormState, OneOf } from "./form-fields.tsx";

/** A name that nobody on record has, and promisers whose names are nearly the same. */
export interface LikePromisers {
	readonly name: string;
	readonly like: readonly { readonly slug: string; readonly name: string }[];
}

/** The input that says who is meant by a name: the address of one on record after a slash, or "new". */
export function likeInput(name: string): string {
	return `like:${name}`;
}

/** Asks of each name whether somebody on record is meant by it. Without any it is not there. */
export function LikePromiserChoice({ form, like }: { form: FormState; like: readonly LikePromisers[] }) {
	const { t } = useTexts();
	if (like.length === 0) return null;
	return (
		<Notice kind="problem" title={t("desk.like.title", { count: like.length })}>
			<p>{t("desk.like.words")}</p>
			{like.map(({ name, like: known }, index) => (
				<OneOf
					key={name}
					form={form}
					name={likeInput(name)}
					id={index === 0 ? "like" : `like-${index}`}
					legend={t("desk.like.who", { name })}
					options={[
						...known.map((one) => ({ value: `/${one.slug}`, label: t("desk.like.same", { name: one.name }) })),
						{ value: "new", label: t("desk.like.new", { name }) },
					]}
				/>
			))}
		</Notice>
	);
}
