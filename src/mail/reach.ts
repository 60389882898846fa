import { createTransport } from "nodemailer";

const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };

/** Greets the mail server and says goodbye. Gives why it would not take mail, or undefined where it would. */
export async function whyUnreachable(smtpUrl: string): Promise<string | undefined> {
	const mailer = createTransport({ url: smtpUrl, ...LIMITS });
	try {
		await mailer.verify();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		mailer.close();
	}
}
