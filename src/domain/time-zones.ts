/**
 * Names that runtimes take but do not list, beside the former ones that they do: CLDR keeps the identifiers it began
 * with (UTS #35, "Time Zone Identifiers"), the tz database has moved on.
 */
const RENAMED: readonly string[] = [
	"Africa/Asmara",
	"America/Argentina/Buenos_Aires",
	"America/Argentina/Catamarca",
	"America/Argentina/Cordoba",
	"America/Argentina/Jujuy",
	"America/Argentina/Mendoza",
	"America/Atikokan",
	"America/Indiana/Indianapolis",
	"America/Kentucky/Louisville",
	"America/Nuuk",
	"Asia/Ho_Chi_Minh",
	"Asia/Kathmandu",
	"Asia/Kolkata",
	"Asia/Yangon",
	"Atlantic/Faroe",
	"Europe/Kyiv",
	"Pacific/Chuuk",
	"Pacific/Kanton",
	"Pacific/Pohnpei",
];

/** Every time zone that this machine knows, by its name of today and by former ones; UTC comes first. */
export function listTimeZones(): readonly string[] {
	const listed = Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC");
	return ["UTC", ...[...new Set([...listed, ...RENAMED.filter(isKnown)])].sort()];
}

function isKnown(name: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
	} catch {
		// An older runtime has not heard of the new name.
		return false;
	}
}
