import './refusals.ts'

export { createAccount } from './account/create-account.ts'
export { accountByUserName } from './account/find-account.ts'
export { createPerson } from './person/create-person.ts'
export { findPersonIdByNationalId } from './person/find-person-id-by-national-id.ts'
export { nationalIdOf } from './person/national-id-of.ts'
export { setNationalId } from './person/set-national-id.ts'
export { accountOfSession } from './session/account-of-session.ts'
