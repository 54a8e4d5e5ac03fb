import './refusals.ts'

export { positionRights } from './position/position-rights.ts'
export { listSubunits } from './subunit/list-subunits.ts'
export { openSubunit } from './subunit/open-subunit.ts'
export { unitNames } from './unit/unit-names.ts'
