const ZONES: Readonly<Record<string, string>> = {
	...named("America/New_York", "et est edt eastern eastern-time washington-time new-york-time"),
	...named("America/Chicago", "ct cst cdt central-time"),
	...named("America/Denver", "mt mst mdt mountain-time"),
	...named("America/Los_Angeles", "pt pst pdt pacific pacific-time"),
	...named("UTC", "gmt utc z"),
	...named("Europe/London", "bst london-time"),
	...named("Europe/Paris", "cet cest paris-time heure-de-paris"),
	...named("Europe/Madrid", "hora-peninsular hora-de-madrid"),
	...named("Europe/Berlin", "berlin-time"),
	...named("Europe/Brussels", "brussels-time"),
	...named("Europe/Kyiv", "eet eest kyiv-time"),
	...named("Europe/Moscow", "msk moscow-time"),
	...named("Asia/Kolkata", "ist delhi-time"),
	...named("Asia/Tokyo", "jst tokyo-time"),
	...named("Asia/Seoul", "kst"),
	...named("Asia/Shanghai", "beijing-time"),
	...named("Australia/Sydney", "aest aedt"),
	...named("Africa/Johannesburg", "sast"),
	...named("Africa/Lagos", "wat"),
	...named("Africa/Nairobi", "eat"),
};

/** The IANA zone of an abbreviation or "… time"; undefined for local time. Ambiguous ones are read as newsrooms use them. */
export function zoneOf(name: string): string | undefined {
	return ZONES[name.replaceAll(" ", "-")];
}

function named(zone: string, names: string): Record<string, string> {
	return Object.fromEntries(names.split(" ").map((name) => [name, zone]));
}
