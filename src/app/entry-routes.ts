import { route } from '@react-router/dev/routes'

/** The pages before the door: no frame, nobody need be signed in. */
export const entryRoutes = [
  route('sign-in', './app/screens/sign-in.tsx'),
  route('sign-in/code', './app/screens/sign-in-code.tsx'),
  route('sign-out', './app/screens/sign-out.ts'),
  route('setup', './app/screens/setup.tsx'),
  route('api/auth/passkey/:ceremony', './app/api/passkey.ts'),
]
