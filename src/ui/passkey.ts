const door = '/api/auth/passkey'

/** Whether this browser can read and write passkeys as JSON (all since 2025). */
export function passkeysWork(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  )
}

async function ask(path: string, body?: unknown): Promise<Response> {
  return fetch(`${door}/${path}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  })
}

/** @returns a Vietnamese sentence when it did not work, otherwise null; the session's cookie is then set. */
export async function signInWithPasskey(): Promise<string | null> {
  try {
    const options = await (await ask('generate-authenticate-options')).json()
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    const credential = await navigator.credentials.get({ publicKey })
    const answer = await ask('verify-authentication', { response: toJson(credential) })
    return answer.ok ? null : 'Khóa truy cập này chưa được dùng cho tài khoản nào ở đây.'
  } catch {
    return 'Chưa đăng nhập được bằng khóa truy cập. Hãy thử lại hoặc dùng mật khẩu.'
  }
}

/** Makes a passkey on this device for the signed-in account. @returns like `signInWithPasskey`. */
export async function addPasskey(name: string): Promise<string | null> {
  try {
    const asked = await ask('generate-register-options')
    if (asked.status === 403) return 'Hãy đăng xuất rồi đăng nhập lại trước khi thêm khóa truy cập.'
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await asked.json())
    const credential = await navigator.credentials.create({ publicKey })
    const answer = await ask('verify-registration', { response: toJson(credential), name })
    return answer.ok ? null : 'Máy chủ chưa nhận khóa truy cập này.'
  } catch {
    return 'Thiết bị chưa tạo được khóa truy cập.'
  }
}

function toJson(credential: Credential | null): unknown {
  if (credential instanceof PublicKeyCredential) return credential.toJSON()
  throw new Error('no passkey was chosen')
}
