import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { loginOf, PASSWORD_LENGTH, passwordRefusal } from "../../domain"
import { decoyHash, hashPassword, isPassword } from "./password-hash"

/** What a sign-in or a registration sends. Longer texts are refused before anything is computed over them. */
const Credentials = z.object({
  /** E-mail address or mobile number, as typed. */
  identifier: z.string().max(300),
  password: z.string().max(PASSWORD_LENGTH.max * 2),
})

const StoredSecret = z.object({ password: z.string() })

/** One sentence for every reason, so that nobody learns which accounts exist. */
const REFUSED: AuthenticationResponse = { success: false, error: "Invalid identifier or password" }

/**
 * Sign-in of producers' members and of officers: an e-mail address or a Vietnamese mobile number, and a password. An
 * unknown account, a wrong password and a malformed address take the same time and get the same answer.
 */
export class AccountAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = "account"
  static override DISPLAY_NAME = "E-mail or phone, and password"

  async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const input = Credentials.safeParse(body)
    const login = input.success ? loginOf(input.data.identifier) : null
    const authIdentity = login === null ? null : await find(identities, login.address)
    const stored = authIdentity === null ? undefined : this.secretOf(authIdentity)

    const isRight = await isPassword(
      input.success ? input.data.password : "",
      stored ?? (await decoyHash())
    )
    return authIdentity !== null && stored !== undefined && isRight
      ? { success: true, authIdentity: this.withoutSecret(authIdentity) }
      : REFUSED
  }

  /** A first sign-in, as yet without an actor. Whoever repeats it with the same password gets the same one. */
  override async register(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const input = Credentials.safeParse(body)
    const login = input.success ? loginOf(input.data.identifier) : null
    if (!input.success || login === null) {
      return { success: false, error: "invalid_identifier" }
    }
    const refusal = passwordRefusal(input.data.password, login.address)
    if (refusal !== null) {
      return { success: false, error: refusal }
    }
    const hash = await hashPassword(input.data.password)
    const known = await find(identities, login.address)
    if (known !== null) {
      return Object.keys(known.app_metadata ?? {}).length === 0 &&
        (await isPassword(input.data.password, this.secretOf(known) ?? (await decoyHash())))
        ? { success: true, authIdentity: this.withoutSecret(known) }
        : { success: false, error: "identifier_taken" }
    }
    const created = await identities.create({
      entity_id: login.address,
      provider_metadata: { password: hash },
    })
    return { success: true, authIdentity: this.withoutSecret(created) }
  }

  /** Sets a new password; who may do that has been decided by the caller. */
  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const input = z.object({ entity_id: z.string(), password: z.string() }).safeParse(data)
    if (!input.success) {
      return { success: false, error: "password_missing" }
    }
    const { entity_id, password } = input.data
    const refusal = passwordRefusal(password, entity_id)
    if (refusal !== null) {
      return { success: false, error: refusal }
    }
    const updated = await identities.update(entity_id, {
      provider_metadata: { password: await hashPassword(password) },
    })
    return { success: true, authIdentity: this.withoutSecret(updated) }
  }

  private secretOf(identity: AuthIdentityDTO): string | undefined {
    const own = identity.provider_identities?.find(
      ({ provider }) => provider === AccountAuthProvider.identifier
    )
    const parsed = StoredSecret.safeParse(own?.provider_metadata)
    return parsed.success ? parsed.data.password : undefined
  }

  private withoutSecret(identity: AuthIdentityDTO): AuthIdentityDTO {
    return {
      ...identity,
      provider_identities: (identity.provider_identities ?? []).map(
        ({ provider_metadata: _secret, ...rest }) => rest
      ),
    }
  }
}

async function find(
  identities: AuthIdentityProviderService,
  address: string
): Promise<AuthIdentityDTO | null> {
  try {
    return await identities.retrieve({ entity_id: address })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return null
    }
    throw error
  }
}
