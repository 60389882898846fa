import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../support/processes.ts";
import { listening } from "./dovecot.ts";

/** A Postfix of the test's own: it takes mail for two domains, and its settings and queue go when it ends. */
export interface Postfix extends AsyncDisposable {
	/** For SMTP_URL. */
	readonly url: string;
	/** All that it has logged. */
	log(): string;
}

export interface PostfixOptions {
	/** Where mail goes, by address; one whose domain it takes mail for and that is not here does not exist. */
	readonly maildirs: Readonly<Record<string, string>>;
	/** A command that takes mail for an address, as a line of its own in master.cf. */
	readonly pipe?: { readonly address: string; readonly folder: string; readonly argv: string };
}

const POSTFIX = "/usr/sbin/postfix";
/** Whom mail is delivered as: neither root's nor Postfix's own. */
export const MAIL_USER = { name: "nobody", uid: 65_534, gid: 65_534 };

/** Starts a Postfix on a free port of this machine. Only root may start one. */
export async function openPostfix(options: PostfixOptions): Promise<Postfix> {
	if (!existsSync(POSTFIX)) throw new Error("There is no Postfix here: apt-get install postfix");
	if (process.getuid?.() !== 0) throw new Error("Postfix can be started by root only: run these tests as root.");
	const folder = mkdtempSync(join(tmpdir(), "bw-postfix-"));
	const port = await freePort();
	layOut(folder, port, options);
	const server = spawn(POSTFIX, ["-c", folder, "start-fg"], { stdio: "ignore" });
	const log = join(folder, "log");
	await listening(server, { port, log });
	return {
		url: `smtp://127.0.0.1:${port}`,
		log: () => readFileSync(log, "utf8"),
		async [Symbol.asyncDispose]() {
			if (server.exitCode === null) {
				server.kill("SIGTERM");
				await once(server, "exit");
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function layOut(folder: string, port: number, { maildirs, pipe }: PostfixOptions): void {
	chmodSync(folder, 0o755);
	for (const part of ["queue", "data"]) mkdirSync(join(folder, part));
	const [postfixId] = /^postfix:x:(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"))?.slice(1) ?? [];
	chownSync(join(folder, "data"), Number(postfixId), -1);
	const addresses = Object.entries(maildirs).map(([address, maildir]) => `${address} ${maildir}/`);
	writeFileSync(join(folder, "mailboxes"), `${addresses.join("\n")}\n`);
	writeFileSync(join(folder, "transport"), pipe ? `${pipe.address} bywhen:\n` : "\n");
	writeFileSync(join(folder, "main.cf"), `${mainOf(folder).join("\n")}\n`);
	writeFileSync(join(folder, "master.cf"), `${masterOf(port, pipe).join("\n")}\n`);
}

function mainOf(folder: string): string[] {
	return [
		"compatibility_level = 3.6",
		`queue_directory = ${folder}/queue`,
		`data_directory = ${folder}/data`,
		`maillog_file = ${folder}/log`,
		`maillog_file_prefixes = ${folder}`,
		"inet_interfaces = 127.0.0.1",
		"inet_protocols = ipv4",
		"myhostname = mx.newsroom.test",
		"mydestination =",
		"mynetworks = 127.0.0.0/8",
		"virtual_mailbox_domains = newsroom.test, readers.test",
		`virtual_mailbox_maps = texthash:${folder}/mailboxes`,
		"virtual_mailbox_base = /",
		`virtual_uid_maps = static:${MAIL_USER.uid}`,
		`virtual_gid_maps = static:${MAIL_USER.gid}`,
		`transport_maps = texthash:${folder}/transport`,
		"recipient_delimiter = +",
		// Taken first and sent back later, as a server in front of others does.
		"smtpd_reject_unlisted_recipient = no",
		"smtpd_relay_restrictions = permit_mynetworks, reject",
		"smtp_dns_support_level = disabled",
		"default_transport = error:nothing leaves this machine",
		"relay_transport = error:nothing leaves this machine",
		"notify_classes =",
	];
}

function masterOf(port: number, pipe: PostfixOptions["pipe"]): string[] {
	const unix = (name: string, wakeup = "-", most = "-", command = name) =>
		`${name} unix - - n ${wakeup} ${most} ${command}`;
	return [
		`127.0.0.1:${port} inet n - n - - smtpd`,
		"cleanup unix n - n - 0 cleanup",
		"qmgr unix n - n 300 1 qmgr",
		unix("tlsmgr", "1000?", "1"),
		unix("rewrite", "-", "-", "trivial-rewrite"),
		unix("bounce", "-", "0"),
		unix("defer", "-", "0", "bounce"),
		unix("trace", "-", "0", "bounce"),
		unix("verify", "-", "1"),
		"proxymap unix - - n - - proxymap",
		unix("error"),
		unix("retry", "-", "-", "error"),
		"virtual unix - n n - - virtual",
		unix("anvil", "-", "1"),
		"postlog unix-dgram n - n - 1 postlogd",
		...(pipe ? [pipeLine(pipe)] : []),
	];
}

/** As the README has it. */
function pipeLine({ folder, argv }: NonNullable<PostfixOptions["pipe"]>): string {
	return [
		`bywhen unix - n n - 4 pipe flags=R user=${MAIL_USER.name} directory=${folder}`,
		`  argv=${argv} bounce --recipient \${original_recipient}`,
	].join("\n");
}
