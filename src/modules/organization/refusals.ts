import { declareRefusals } from '#platform/refusals.ts'

declareRefusals({
  unit_slug_is_unique: 'Mã đơn vị này đã được dùng.',
  unit_ends_after_it_begins: 'Đơn vị không thể kết thúc trước ngày thành lập.',
  tree_has_no_circle: 'Một đơn vị không thể đứng trên chính nó.',
  unit_is_not_its_own_parent: 'Một đơn vị không thể đứng trên chính nó.',
  unit_is_not_its_own_successor: 'Một đơn vị không thể kế thừa chính nó.',
  one_name_a_day: 'Vào ngày này đơn vị đã có một tên khác.',
  one_parent_a_day: 'Vào ngày này đơn vị đã trực thuộc một đơn vị khác.',
  section_is_not_nested: 'Công đoàn bộ phận không nằm trong công đoàn bộ phận khác.',
  group_stands_in_a_section: 'Tổ công đoàn chỉ có thể nằm trong một công đoàn bộ phận của đơn vị.',
  subunit_ends_after_it_begins: 'Ngày kết thúc phải sau ngày thành lập.',
  subunit_is_renamed_once_a_day: 'Trong ngày này tổ hoặc bộ phận đã đổi tên một lần.',
  term_label_is_unique: 'Đơn vị đã có nhiệm kỳ mang tên này.',
  terms_do_not_overlap: 'Thời gian này trùng với một nhiệm kỳ khác. Hãy kết thúc nhiệm kỳ trước.',
  term_is_planned_to_end_later: 'Ngày dự kiến kết thúc phải sau ngày bắt đầu nhiệm kỳ.',
  term_ends_after_it_begins: 'Nhiệm kỳ không thể kết thúc trước ngày bắt đầu.',
  one_body_of_a_kind: 'Trong thời gian này đã có một ban cùng loại. Hãy kết thúc ban trước.',
  body_of_a_term_of_the_unit: 'Đơn vị không có nhiệm kỳ này.',
  body_of_a_subunit_of_the_unit: 'Đơn vị không có tổ hay bộ phận này.',
  body_ends_after_it_begins: 'Ban không thể kết thúc trước ngày thành lập.',
  section_committee_names_its_section:
    'Ban Chấp hành công đoàn bộ phận phải gắn với một công đoàn bộ phận; các ban khác thì không.',
  recognition_is_whole: 'Quyết định công nhận cần đủ số, ngày và cơ quan ra quyết định.',
  position_is_not_held_twice: 'Người này đang giữ chính chức vụ đó trong thời gian này.',
  position_in_a_body_of_the_unit: 'Đơn vị không có ban này.',
  position_in_a_subunit_of_the_unit: 'Đơn vị không có tổ hay bộ phận này.',
  position_ends_after_it_begins: 'Chức vụ không thể kết thúc trước ngày bắt đầu giữ.',
  one_chair_a_day:
    'Trong thời gian này đơn vị đã có Chủ tịch. Hãy ghi ngày thôi giữ chức vụ trước.',
  one_leader_a_day:
    'Trong thời gian này tổ hoặc bộ phận đã có người đứng đầu. Hãy ghi ngày thôi giữ chức vụ trước.',
})
