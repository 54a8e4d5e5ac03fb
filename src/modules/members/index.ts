export { membershipRights } from './membership/membership-rights.ts'
