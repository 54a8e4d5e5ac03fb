import { route } from '@react-router/dev/routes'

export const identityRoutes = [
  route('account', './modules/identity/screens/account.tsx'),
  route('account/second-factor', './modules/identity/screens/second-factor.tsx'),
  route('units/:unitId/accounts', './modules/identity/screens/unit-accounts.tsx'),
  route('units/:unitId/invitations', './modules/identity/screens/unit-invitations.tsx'),
]

/** For people who have no account yet, or cannot get into it: outside of the frame. */
export const identityEntryRoutes = [
  route('invitations', './modules/identity/screens/invitation-code.tsx'),
  route('invitations/:code', './modules/identity/screens/invitation.tsx'),
  route('sign-in/reset', './modules/identity/screens/reset.tsx'),
]
