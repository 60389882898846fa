/** What a mail that comes back says. */
export interface ReportSeed {
	/** Of the mail that came back, with its angle brackets. */
	readonly messageId?: string;
	readonly action?: string;
	readonly status?: string;
	/** The action for one more recipient. */
	readonly also?: string;
	/** A complaint of this type instead of a delivery report. */
	readonly feedback?: string;
	readonly to?: string;
	/** One more header line. */
	readonly head?: string;
	/** The Return-Path in the mail that came back. */
	readonly returnPath?: string;
}

/** A delivery report or a complaint, as mail servers send them. */
export function report(seed: ReportSeed): { raw: string } {
	const { to = "pledges@newsroom.test", head, returnPath, messageId } = seed;
	const type = seed.feedback === undefined ? "delivery-status" : "feedback-report";
	const lines = [
		"Return-Path: <>",
		...(head ? [head] : []),
		"From: MAILER-DAEMON@mx.readers.test",
		`To: ${to}`,
		"Subject: Undelivered",
		"MIME-Version: 1.0",
		`Content-Type: multipart/report; report-type=${type}; boundary=XX`,
		"",
		...["--XX", "Content-Type: text/plain", "", "It did not arrive.", ""],
		...["--XX", `Content-Type: message/${type}`, "", ...fieldsOf(seed), ""],
		...["--XX", "Content-Type: message/rfc822", ""],
		...(returnPath ? [`Return-Path: <${returnPath}>`] : []),
		...(messageId ? [`Message-ID: ${messageId}`] : []),
		...["From: pledges@newsroom.test", "Subject: Deadline passed", "", "body", "--XX--", ""],
	];
	return { raw: lines.join("\r\n") };
}

function fieldsOf({ action = "failed", status = "5.1.1", also, feedback }: ReportSeed): string[] {
	if (feedback !== undefined) return [`Feedback-Type: ${feedback}`, "User-Agent: test/1", "Version: 1"];
	const recipient = (act: string) => [
		"",
		"Final-Recipient: rfc822; reader@readers.test",
		`Action: ${act}`,
		`Status: ${status}`,
		`Diagnostic-Code: smtp; 550 ${status} said the`,
		" server",
	];
	return ["Reporting-MTA: dns; mx.readers.test", ...recipient(action), ...(also ? recipient(also) : [])];
}
