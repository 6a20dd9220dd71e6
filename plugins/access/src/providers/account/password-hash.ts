import { randomBytes } from "node:crypto"
import { kdf, verify } from "scrypt-kdf"

/** 32 MB and about 80 ms of one core for each try (OWASP Password Storage, scrypt N=2^15, r=8, p=1). */
const COST = { logN: 15, r: 8, p: 1 }

export async function hashPassword(password: string): Promise<string> {
  return (await kdf(password.normalize("NFKC"), COST)).toString("base64")
}

export function isPassword(password: string, hash: string): Promise<boolean> {
  return verify(Buffer.from(hash, "base64"), password.normalize("NFKC"))
}

let decoy: Promise<string> | undefined

/** The hash of a password that nobody has: an unknown account costs as long as a wrong password. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword(randomBytes(32).toString("hex"))
  return decoy
}
