export { accountOfSession } from './session/account-of-session.ts'
