import { ageOn } from './days.ts'
import type { Day, ProfessionalLevel, WorkerType } from './facts.ts'
import type { Dice } from './seed.ts'

/** What kind of place people work at: it decides their titles, worker types and schooling. */
export type Workplace = 'state' | 'party' | 'public_service' | 'enterprise'

export interface Job {
  jobTitle: string
  workerType: WorkerType
  professionalLevel: ProfessionalLevel
}

const leading: Record<Workplace, string[]> = {
  state: [
    'Trưởng phòng',
    'Phó Trưởng phòng',
    'Phó Trưởng phòng',
    'Chánh Văn phòng',
    'Phó Chánh Thanh tra',
  ],
  party: ['Trưởng phòng', 'Phó Trưởng phòng', 'Phó Trưởng phòng', 'Phó Trưởng ban'],
  public_service: ['Trưởng phòng', 'Phó Trưởng phòng', 'Trưởng khoa', 'Phó Trưởng khoa'],
  enterprise: ['Trưởng phòng', 'Phó Trưởng phòng', 'Tổ trưởng sản xuất'],
}

const professional: Record<Workplace, string[]> = {
  state: [
    'Chuyên viên',
    'Chuyên viên',
    'Chuyên viên',
    'Chuyên viên chính',
    'Kế toán viên',
    'Thanh tra viên',
  ],
  party: [
    'Chuyên viên',
    'Chuyên viên',
    'Chuyên viên chính',
    'Chuyên viên tổng hợp',
    'Kế toán viên',
  ],
  public_service: ['Viên chức chuyên môn', 'Giảng viên', 'Biên tập viên', 'Kỹ sư', 'Kế toán viên'],
  enterprise: [
    'Nhân viên kinh doanh',
    'Kỹ thuật viên',
    'Nhân viên phát hành',
    'Kế toán viên',
    'Biên tập viên',
  ],
}

const serving = [
  'Nhân viên văn thư',
  'Nhân viên lái xe',
  'Nhân viên bảo vệ',
  'Nhân viên phục vụ',
  'Nhân viên lưu trữ',
]

const staffType: Record<Workplace, WorkerType> = {
  state: 'CC',
  party: 'CB',
  public_service: 'VC',
  enterprise: 'HĐ',
}

/** An invented post that fits the person's age; the young serve more often and lead less often. */
export function inventJob(dice: Dice, workplace: Workplace, bornOn: Day, day: Day): Job {
  const age = ageOn(bornOn, day)
  const leads = dice.chance(age >= 36 ? 0.24 : age >= 31 ? 0.05 : 0)
  if (!leads && dice.chance(0.14)) {
    return {
      jobTitle: dice.pick(serving),
      workerType: 'HĐ',
      professionalLevel: dice.pick(['intermediate', 'intermediate', 'basic', 'college']),
    }
  }
  return {
    jobTitle: dice.pick(leads ? leading[workplace] : professional[workplace]),
    workerType: workplace === 'party' && !leads ? 'CC' : staffType[workplace],
    professionalLevel: dice.weighted([
      ['doctor', leads ? 3 : 1],
      ['master', leads ? 38 : 17],
      ['bachelor', 66],
      ['college', 8],
    ]),
  }
}
