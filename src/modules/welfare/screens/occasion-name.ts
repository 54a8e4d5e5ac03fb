import {
  type HospitalLevel,
  hospitalLevelLabels,
  type Relation,
  relationLabels,
} from '../labels.ts'

/** 'Nằm viện · Bản thân · Tuyến tỉnh' */
export function occasionName({
  kindName,
  relation,
  hospitalLevel,
}: {
  kindName: string
  relation: Relation
  hospitalLevel: HospitalLevel
}): string {
  return [kindName, relationLabels[relation], hospitalLevel && hospitalLevelLabels[hospitalLevel]]
    .filter(Boolean)
    .join(' · ')
}
