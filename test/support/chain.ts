import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { type SendResult, sendMessages } from "../../jobs/send-messages.ts";
import type { World } from "./world.ts";

/** The settings with which a world sends to a mail server of the test, as fast as it can. */
export function mailing(url: string): Record<string, string> {
	return { SMTP_URL: url, MAIL_FROM: "pledges@newsroom.test", MAIL_PER_SECOND: "10000" };
}

/** Writes alerts, gathers them and sends what is due, once. */
export async function tellAll(world: World, mailer: Mailer): Promise<SendResult> {
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	return sendMessages(world.deps, mailer);
}

/** The same with a mailer of its own. */
export async function tellOnce(world: World): Promise<SendResult> {
	const mailer = openMailer(world.deps);
	try {
		return await tellAll(world, mailer);
	} finally {
		await closeMailer(mailer);
	}
}
