import { expect, test } from "vitest";
import { smtpTransport } from "../../src/mail/smtp.ts";
import type { Answer } from "../../src/mail/transport.ts";
import { FAULTS, type Fault, openFakeMta, STAGES, type Stage } from "./fake-mta.ts";

const limits = { connection: 400, greeting: 400, silence: 500, wholeSend: 1_500 };
const message = {
	messageId: "<one@newsroom.test>",
	subject: "Deadline passed",
	from: "pledges@newsroom.test",
	to: "reader@readers.test",
	raw: "Message-ID: <one@newsroom.test>\r\nSubject: Deadline passed\r\n\r\nThe deadline passed.\r\n",
};

/** What each cell of the matrix must come to. Before the first command for a message, no message is to blame. */
function expected(stage: Stage, fault: Fault): readonly Answer["kind"][] {
	if (stage === "connect" || stage === "greet" || stage === "ehlo") return ["unavailable"];
	const silent = stage === "dot" || stage === "body" ? (["no_answer"] as const) : (["deferred"] as const);
	switch (fault) {
		case "421":
			return ["unavailable"];
		case "451":
			return ["deferred"];
		case "550":
		case "552":
			return ["refused"];
		case "garbage":
			// Nonsense after the end of the data says nothing; before it, the message was not handed over.
			return stage === "dot" || stage === "body" ? ["no_answer"] : ["deferred"];
		case "fin":
		case "rst":
		case "hang":
		case "drip":
		case "long":
			return silent;
	}
}

for (const fault of FAULTS) {
	test.concurrent.each(STAGES)(`a mail server's ${fault} at %s is understood, and ends in time`, async (stage) => {
		await using mta = await openFakeMta(stage, fault);
		const transport = smtpTransport({ url: mta.url, connections: 1, limits });
		const began = performance.now();
		const answer = await transport.send(message);
		transport.close();
		expect(performance.now() - began).toBeLessThan(10_000);
		expect(expected(stage, fault), `${answer.kind}: ${answer.words}`).toContain(answer.kind);
		// The one thing that must never be wrong: what may be delivered is never said to be not taken.
		if (mta.took.length > 0) expect(["accepted", "no_answer"]).toContain(answer.kind);
		expect(answer.words).not.toBe("");
	});
}
