/** What was asked for has another address for good. Not a refusal: the door leads there (301). */
export class Moved extends Error {
	override readonly name = "Moved";
	readonly path: string;

	constructor(path: string) {
		super(`Moved to ${path}`);
		this.path = path;
	}
}
