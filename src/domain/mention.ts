/** The people whom a text names by "@" and their name, in whatever capitals. Of names that begin alike the longest counts. */
export function mentionedIn<P extends { readonly name: string }>(text: string, people: readonly P[]): P[] {
	const byLength = [...people].sort((one, other) => other.name.length - one.name.length);
	let left = text.toLowerCase();
	return byLength.filter(({ name }) => {
		const mention = `@${name.toLowerCase()}`;
		if (!left.includes(mention)) return false;
		left = left.replaceAll(mention, " ");
		return true;
	});
}
