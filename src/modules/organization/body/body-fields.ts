/** The kinds of organization.body. */
export const bodyKinds = [
  'executive_committee',
  'standing_committee',
  'inspection_committee',
  'womens_committee',
  'club',
  'section_committee',
] as const
