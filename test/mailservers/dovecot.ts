import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/processes.ts";

/** A Dovecot of the test's own: its settings, mail and sockets are in a folder that goes when it ends. */
export interface Dovecot extends AsyncDisposable {
	/** The address of the mailbox's INBOX, for BOUNCE_IMAP_URL. */
	readonly url: string;
	/** The same mailbox over TLS, with a certificate that nobody vouches for. */
	readonly tlsUrl: string;
	/** The folder of the mailbox, a Maildir. */
	readonly maildir: string;
	/** Puts a mail into the mailbox, as a mail server would. */
	deliver(raw: string): void;
	/** Gives what `doveadm` says. */
	admin(...args: string[]): string;
}

const DOVECOT = "/usr/sbin/dovecot";
const USER = "bounces";
const PASSWORD = "p@ss/word"; // What has to be encoded in a URL.

/** Starts a Dovecot on free ports of this machine. */
export async function openDovecot(): Promise<Dovecot> {
	if (!existsSync(DOVECOT)) throw new Error("There is no Dovecot here: apt-get install dovecot-imapd");
	const folder = mkdtempSync(join(tmpdir(), "bw-dovecot-"));
	const [port, tlsPort] = [await freePort(), await freePort()];
	const config = join(folder, "dovecot.conf");
	const maildir = layOut(folder, { port, tlsPort });
	const server = spawn(DOVECOT, ["-F", "-c", config], { stdio: "ignore" });
	await listening(server, { port, log: join(folder, "log") });
	let delivered = 0;
	return {
		url: `imap://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/INBOX`,
		tlsUrl: `imaps://${USER}:${encodeURIComponent(PASSWORD)}@localhost:${tlsPort}/INBOX`,
		maildir,
		deliver(raw) {
			delivered += 1;
			const file = join(maildir, "new", `${delivered}.M${String(delivered).padStart(8, "0")}.test`);
			writeFileSync(file, raw);
			chmodSync(file, 0o666);
		},
		admin(...args) {
			const ran = spawnSync("doveadm", ["-c", config, ...args], { encoding: "utf8" });
			if (ran.status !== 0) throw new Error(`doveadm ${args.join(" ")}: ${ran.stderr}`);
			return ran.stdout;
		},
		async [Symbol.asyncDispose]() {
			if (server.exitCode === null) {
				server.kill("SIGTERM");
				await once(server, "exit");
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

interface Ports {
	readonly port: number;
	readonly tlsPort: number;
}

/** Dovecot's processes run as users of their own where it is started by root, and its mail may not be root's. */
function layOut(folder: string, { port, tlsPort }: Ports): string {
	const isRoot = process.getuid?.() === 0;
	const mailUser = isRoot ? { uid: 65_534, gid: 65_534 } : userInfo();
	chmodSync(folder, 0o755);
	const maildir = join(folder, "mail", USER);
	for (const part of ["cur", "new", "tmp"]) {
		mkdirSync(join(maildir, part), { recursive: true });
	}
	if (isRoot)
		for (const at of ["", USER, ...["cur", "new", "tmp"].map((part) => `${USER}/${part}`)]) {
			chownSync(join(folder, "mail", at), mailUser.uid, mailUser.gid);
		}
	writeFileSync(join(folder, "users"), `${USER}:{PLAIN}${PASSWORD}:${mailUser.uid}:${mailUser.gid}::${folder}/mail\n`);
	chmodSync(join(folder, "users"), 0o644);
	const key = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"];
	spawnSync("openssl", [...key, "-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")]);
	const own = isRoot
		? []
		: [`default_internal_user = ${userInfo().username}`, `default_login_user = ${userInfo().username}`];
	writeFileSync(join(folder, "dovecot.conf"), [...settingsOf(folder, { port, tlsPort }), ...own, ""].join("\n"));
	return maildir;
}

function settingsOf(folder: string, { port, tlsPort }: Ports): string[] {
	return [
		"protocols = imap",
		"listen = 127.0.0.1, ::1",
		`base_dir = ${folder}/run`,
		`state_dir = ${folder}/state`,
		`log_path = ${folder}/log`,
		`mail_location = maildir:${folder}/mail/%u`,
		"first_valid_uid = 1",
		"disable_plaintext_auth = no",
		"auth_failure_delay = 0",
		"ssl = yes",
		`ssl_cert = <${folder}/cert.pem`,
		`ssl_key = <${folder}/key.pem`,
		"mail_fsync = never",
		"namespace inbox {",
		"  inbox = yes",
		"  separator = /",
		"}",
		"passdb {",
		"  driver = passwd-file",
		`  args = ${folder}/users`,
		"}",
		"userdb {",
		"  driver = passwd-file",
		`  args = ${folder}/users`,
		"}",
		"service imap-login {",
		"  chroot =",
		"  inet_listener imap {",
		`    port = ${port}`,
		"  }",
		"  inet_listener imaps {",
		`    port = ${tlsPort}`,
		"  }",
		"}",
		"service anvil {",
		"  chroot =",
		"}",
	];
}

/** Waits until a mail server listens. Throws with its log where it ended instead. */
export async function listening(server: ChildProcess, { port, log }: { port: number; log: string }): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		if (server.exitCode !== null) break;
		const socket = connect(port, "127.0.0.1");
		const open = await Promise.race([
			once(socket, "connect").then(() => true),
			once(socket, "error").then(() => false),
		]).catch(() => false);
		socket.destroy();
		if (open) return;
		await wait(50);
	}
	throw new Error(`The mail server did not start. ${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
}
