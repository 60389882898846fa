import type { Language } from "../domain/language.ts";

/** What mail needs to know of the site that sends it. */
export interface Site {
	/** The key of links and Message-IDs. */
	readonly secret: string;
	/** Without a slash at its end. */
	readonly baseUrl: string;
	readonly name: string;
	/** In which the newsroom speaks. */
	readonly language: Language;
	/** The address that mail comes from. */
	readonly from: string;
	/** Where answers go, if anywhere. */
	readonly contact: string | undefined;
	/** Where mail that cannot be delivered comes back to, with a sign of the message; without it, to `from`. */
	readonly bounceAddress?: string | undefined;
}

interface Settings {
	readonly secret: string;
	readonly config: {
		readonly baseUrl: string;
		readonly SITE_NAME: string;
		readonly INTERFACE_LANGUAGE: Language;
		readonly mailFrom: string;
		readonly SITE_CONTACT?: string | undefined;
		readonly BOUNCE_ADDRESS?: string | undefined;
	};
}

/** The site as `Deps` describes it. */
export function siteOf({ secret, config }: Settings): Site {
	return {
		secret,
		baseUrl: config.baseUrl,
		name: config.SITE_NAME,
		language: config.INTERFACE_LANGUAGE,
		from: config.mailFrom,
		contact: config.SITE_CONTACT,
		bounceAddress: config.BOUNCE_ADDRESS,
	};
}

/** The domain that Message-IDs and list ids end in. */
export function mailDomain(site: Pick<Site, "from">): string {
	return site.from.slice(site.from.lastIndexOf("@") + 1);
}
