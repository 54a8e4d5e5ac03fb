export const eventKindLabels = {
  culture: 'Văn hóa',
  arts: 'Văn nghệ',
  sport: 'Thể thao',
  women: 'Nữ công',
  children: 'Con đoàn viên',
  excursion: 'Tham quan, về nguồn',
  meeting: 'Sinh hoạt, họp',
  seminar: 'Hội thảo, tọa đàm',
  conference: 'Hội nghị',
  other: 'Hoạt động khác',
} as const
export type EventKind = keyof typeof eventKindLabels
export const eventKinds = Object.keys(eventKindLabels) as [EventKind, ...EventKind[]]

export const eventStateLabels = {
  planned: 'Đã lên kế hoạch',
  held: 'Đã tổ chức',
  cancelled: 'Đã hủy',
} as const
export type EventState = keyof typeof eventStateLabels
export const eventStates = Object.keys(eventStateLabels) as [EventState, ...EventState[]]

export const audienceLabels = {
  all: 'Mọi đoàn viên',
  women: 'Nữ đoàn viên',
  subunit: 'Một tổ hoặc bộ phận',
  body: 'Một ban',
} as const
export type Audience = keyof typeof audienceLabels
export const audiences = Object.keys(audienceLabels) as [Audience, ...Audience[]]

export const registrationStateLabels = {
  going: 'Có chỗ',
  waiting: 'Chờ chỗ',
  withdrawn: 'Đã rút',
} as const
export type RegistrationState = keyof typeof registrationStateLabels

export const howLabels = {
  own_code: 'Quét mã ở cửa',
  door_code: 'Tự quét mã cửa',
  list: 'Tổ trưởng đánh dấu',
  paper: 'Ghi lại từ giấy',
} as const
export type How = keyof typeof howLabels

export const courseKindLabels = {
  professional: 'Chuyên môn, nghiệp vụ',
  specialist: 'Ngạch chuyên viên',
  political_theory: 'Cao cấp lý luận chính trị',
  party_awareness: 'Nhận thức về Đảng',
  union_skills: 'Nghiệp vụ công đoàn',
  charter: 'Điều lệ Công đoàn',
  environment: 'Bảo vệ môi trường',
  information_technology: 'Công nghệ thông tin',
  safety: 'An toàn, vệ sinh lao động',
  talk: 'Hội nghị, hội thảo, nói chuyện chuyên đề của cấp trên',
  other: 'Nội dung khác',
} as const
export type CourseKind = keyof typeof courseKindLabels
export const courseKinds = Object.keys(courseKindLabels) as [CourseKind, ...CourseKind[]]

export const organizerLabels = {
  own: 'Công đoàn mình',
  above: 'Công đoàn cấp trên',
  management: 'Cơ quan, đơn vị cử đi',
  other: 'Nơi khác',
} as const
export type Organizer = keyof typeof organizerLabels
export const organizers = Object.keys(organizerLabels) as [Organizer, ...Organizer[]]

/** The two numbers that are never mixed, in one sentence: '120 lượt của 64 người'. */
export function turnsOfPersons(turns: number, persons: number): string {
  if (turns === 0) return 'chưa có lượt nào'
  return `${turns.toLocaleString('vi-VN')} lượt của ${persons.toLocaleString('vi-VN')} người`
}
