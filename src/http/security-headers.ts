import type { OutgoingHttpHeaders } from "node:http";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/**
 * Sets the headers that keep pages safe, and lets nobody store an answer unless its route says otherwise. helmet is
 * asked once, because its answer is the same for every request.
 */
export function securityHeaders(): RequestHandler {
	const headers = Object.entries({ ...helmetsHeaders(), "Cache-Control": "no-store" });
	return (_req, res, next) => {
		for (const [name, value] of headers) res.setHeader(name, value);
		next();
	};
}

/**
 * For a page whose address is a secret: nobody is told the address as a referrer, and it is not indexed. Not
 * "no-referrer": with that a form is posted with `Origin: null`, and a browser that sends no Sec-Fetch-Site (an old one,
 * or any one over plain http) would be refused as another site.
 */
export function keepAddressSecret(res: Response): void {
	res.setHeader("Referrer-Policy", "strict-origin");
	res.setHeader("X-Robots-Tag", "noindex, nofollow");
}

/** For the one page that frames something of this site: the demo's mailbox shows the HTML of a mail so. */
export function allowFrames(res: Response): void {
	const given = String(res.getHeader("Content-Security-Policy"));
	res.setHeader("Content-Security-Policy", `${given};frame-src 'self'`);
}

const policy = helmet({
	contentSecurityPolicy: {
		useDefaults: false,
		directives: {
			"default-src": ["'none'"],
			"style-src": ["'self'"],
			"img-src": ["'self'", "data:"],
			"script-src": ["'self'"],
			// The desk's own module asks this site for suggestions.
			"connect-src": ["'self'"],
			"form-action": ["'self'"],
			"frame-ancestors": ["'none'"],
			"base-uri": ["'none'"],
		},
	},
	referrerPolicy: { policy: "same-origin" },
	xFrameOptions: { action: "deny" },
});

function helmetsHeaders(): Record<string, string> {
	const headers: OutgoingHttpHeaders = {};
	const res = {
		setHeader: (name: string, value: string) => {
			headers[name] = value;
		},
		removeHeader: () => undefined,
	};
	// helmet only sets and removes headers, so this much of a response is enough for it.
	policy({} as never, res as never, (error?: unknown) => {
		if (error) throw error;
	});
	return headers as Record<string, string>;
}
