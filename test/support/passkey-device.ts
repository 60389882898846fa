import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const b64 = (data: Buffer) => data.toString("base64url");

/** A device that makes one passkey and uses it, as authenticators do (WebAuthn, section 6): with real keys. */
export function newDevice({ origin, verifies = true }: { readonly origin: string; readonly verifies?: boolean }) {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const { x = "", y = "" } = publicKey.export({ format: "jwk" });
	const id = randomBytes(16);
	const host = new URL(origin).hostname;
	let counter = 0;
	const clientData = (type: string, challenge: string) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	// User present, user verified, and (when it is made) the key attached.
	const head = (isNew: boolean) => {
		const flags = 0x01 | (verifies ? 0x04 : 0) | (isNew ? 0x40 : 0);
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter);
		return Buffer.concat([sha256(host), Buffer.from([flags]), count]);
	};
	// COSE: EC2, ES256, P-256, x and y, as CBOR.
	const coseKey = Buffer.concat([
		Buffer.from("a5010203262001215820", "hex"),
		Buffer.from(x, "base64url"),
		Buffer.from("225820", "hex"),
		Buffer.from(y, "base64url"),
	]);
	return {
		id: b64(id),
		make({ challenge }: { readonly challenge: string }) {
			const authData = Buffer.concat([head(true), Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
			// {"fmt": "none", "attStmt": {}, "authData": bytes}
			const attestation = Buffer.concat([
				Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746158", "hex"),
				Buffer.from([authData.length]),
				authData,
			]);
			const clientDataJSON = b64(clientData("webauthn.create", challenge));
			return { ...named(), response: { clientDataJSON, attestationObject: b64(attestation), transports: [] } };
		},
		use({ challenge }: { readonly challenge: string }) {
			counter += 1;
			const said = clientData("webauthn.get", challenge);
			const authenticatorData = head(false);
			const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(said)]), privateKey);
			const response = {
				clientDataJSON: b64(said),
				authenticatorData: b64(authenticatorData),
				signature: b64(signature),
			};
			return { ...named(), response };
		},
	};

	function named() {
		return { id: b64(id), rawId: b64(id), type: "public-key", clientExtensionResults: {} };
	}
}
