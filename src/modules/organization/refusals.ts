import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  section_is_not_nested: 'Công đoàn bộ phận không nằm trong công đoàn bộ phận khác.',
  tree_has_no_circle: 'Một đơn vị không thể đứng trên chính nó.',
  one_name_a_day: 'Vào ngày này đơn vị đã có một tên khác.',
  one_parent_a_day: 'Vào ngày này đơn vị đã trực thuộc một đơn vị khác.',
  position_is_not_held_twice: 'Người này đang giữ chính chức vụ đó trong thời gian này.',
  term_label_is_unique: 'Đơn vị đã có nhiệm kỳ mang tên này.',
  unit_slug_is_unique: 'Mã đơn vị này đã được dùng.',
})
