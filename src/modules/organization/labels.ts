export const subunitKindLabels = { section: 'Công đoàn bộ phận', group: 'Tổ công đoàn' } as const
export type SubunitKind = keyof typeof subunitKindLabels

/** The names of organization.unit_kind, for filters; a test compares them. */
export const unitKindLabels: Readonly<Record<string, string>> = {
  confederation: 'Tổng Liên đoàn Lao động Việt Nam',
  provincial_federation: 'Liên đoàn Lao động tỉnh, thành phố',
  central_sector_union: 'Công đoàn ngành trung ương và tương đương',
  district_federation: 'Liên đoàn Lao động huyện',
  provincial_public_employees_union: 'Công đoàn Viên chức tỉnh',
  superior_union: 'Công đoàn cấp trên trực tiếp cơ sở',
  commune_union: 'Công đoàn xã, phường, đặc khu',
  grassroots_union: 'Công đoàn cơ sở',
  occupational_union: 'Nghiệp đoàn cơ sở',
  member_grassroots_union: 'Công đoàn cơ sở thành viên',
}

export const sectorLabels: Readonly<Record<string, string>> = {
  admin: 'Cơ quan hành chính, Đảng, đoàn thể',
  psu_full_budget: 'Đơn vị sự nghiệp hưởng 100% lương ngân sách',
  psu_partial: 'Đơn vị sự nghiệp tự chủ một phần',
  soe: 'Doanh nghiệp nhà nước',
  non_state: 'Khu vực ngoài nhà nước',
  coop: 'Hợp tác xã',
  none: 'Không theo khu vực',
}

export const bodyKindLabels: Readonly<Record<string, string>> = {
  executive_committee: 'Ban Chấp hành',
  standing_committee: 'Ban Thường vụ',
  inspection_committee: 'Ủy ban Kiểm tra',
  womens_committee: 'Ban Nữ công quần chúng',
  club: 'Câu lạc bộ',
  section_committee: 'Ban Chấp hành công đoàn bộ phận',
}

export const wayInLabels: Readonly<Record<string, string>> = {
  elected: 'Bầu tại đại hội, hội nghị',
  by_election: 'Bầu bổ sung (kiện toàn)',
  appointed: 'Cấp trên chỉ định',
  assigned: 'Phân công',
}

export const unitEventLabels: Readonly<Record<string, string>> = {
  establish: 'Thành lập',
  recognise: 'Công nhận',
  rename: 'Đổi tên',
  merge_into: 'Sáp nhập vào',
  receive_merged: 'Tiếp nhận',
  split_off: 'Tách ra',
  split_from: 'Được tách từ',
  transfer: 'Chuyển về trực thuộc',
  close: 'Kết thúc hoạt động',
}

/** The choices of a select, from the labels of an enum. */
export function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
