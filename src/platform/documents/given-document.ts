import type { Block, StateDocument } from './state-document.ts'

/** An invented report with prose, a list, a small table and a long annex; for tests. */
export function givenReport(changes: Partial<StateDocument> = {}): StateDocument {
  return {
    upperBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM ĐỊNH',
    issuingBody: 'CÔNG ĐOÀN VIÊN CHỨC TỈNH',
    issuingBodyName: 'Công đoàn Viên chức tỉnh',
    number: 'Số: 03/BC-CĐVC',
    place: 'Nam Định',
    day: '2026-02-05',
    kind: 'BÁO CÁO',
    subject:
      'Kết quả hoạt động công đoàn 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026',
    recipientLine: 'Kính gửi: Ban Thường vụ Liên đoàn Lao động tỉnh Nam Định',
    blocks: prose,
    signing: {
      modeLines: ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Nguyễn Thị Thuỳ Dương',
    },
    recipients: ['Như trên', 'Uỷ viên Ban Chấp hành', 'Các công đoàn cơ sở', 'Lưu: VT'],
    annexes: [{ title: 'Số liệu theo công đoàn cơ sở', landscape: true, blocks: annex }],
    ...changes,
  }
}

const situation =
  'Sáu tháng đầu năm, các cấp công đoàn đã bám sát nghị quyết đại hội, chủ động phối hợp với thủ trưởng cơ quan chăm lo đời sống, bảo vệ quyền và lợi ích hợp pháp của đoàn viên, cán bộ, công chức, viên chức và người lao động; đồng thời kịp thời nắm bắt tâm tư, nguyện vọng và phản ánh với cấp uỷ cùng cấp.'

const prose: Block[] = [
  {
    kind: 'paragraph',
    italic: true,
    text: 'Căn cứ Kế hoạch số 12/KH-CĐVC ngày 15 tháng 01 năm 2026 về hoạt động công đoàn năm 2026;',
  },
  { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
  { kind: 'paragraph', text: situation },
  { kind: 'paragraph', text: situation },
  { kind: 'heading', level: 2, text: '1. Chăm lo đời sống đoàn viên' },
  { kind: 'paragraph', text: situation },
  {
    kind: 'list',
    items: [
      'Thăm hỏi ốm đau, thai sản, hiếu, hỷ: 126 lượt, 63.000.000 đồng.',
      'Trợ cấp khó khăn đột xuất cho 18 đoàn viên; quỹ tương trợ cho 42 lượt đoàn viên vay, dư nợ 415.000.000 đồng, không có nợ quá hạn.',
    ],
  },
  { kind: 'heading', level: 3, text: 'a) Quỹ xã hội' },
  { kind: 'paragraph', lead: 'Mái ấm công đoàn.', text: situation },
  {
    kind: 'table',
    columns: [
      { title: 'TT', width: 1, align: 'center' },
      { title: 'Nội dung', width: 7 },
      { title: 'Số lượt', width: 2, align: 'right' },
      { title: 'Số tiền (đồng)', width: 3, align: 'right' },
    ],
    rows: [
      { group: 'A. Trong đơn vị' },
      ['1', 'Thăm hỏi', '126', '63.000.000'],
      ['2', 'Trợ cấp khó khăn', '18', '27.000.000'],
    ],
    totalRow: ['', 'Cộng', '144', '90.000.000'],
  },
  { kind: 'note', text: 'Nguồn: sổ theo dõi phúc lợi, tính đến ngày 31/5/2026.' },
  { kind: 'heading', level: 1, text: 'II. NHIỆM VỤ TRỌNG TÂM' },
  { kind: 'paragraph', text: situation },
  { kind: 'paragraph', text: situation },
]

const annex: Block[] = [
  {
    kind: 'table',
    columns: [
      { title: 'TT', width: 1, align: 'center' },
      { title: 'Công đoàn cơ sở', width: 7 },
      { title: 'Đoàn viên', width: 2, align: 'right' },
      { title: 'Trong đó nữ', width: 2, align: 'right' },
      { title: 'Kết nạp mới', width: 2, align: 'right' },
      { title: 'Kinh phí (đồng)', width: 3, align: 'right' },
      { title: 'Xếp loại', width: 4 },
    ],
    rows: Array.from({ length: 60 }, (_, index) => [
      `${index + 1}`,
      `Công đoàn cơ sở Sở, ban, ngành thứ ${index + 1}`,
      `${40 + index}`,
      `${15 + index}`,
      `${index % 5}`,
      `${12 + index}.450.000`,
      'Hoàn thành tốt nhiệm vụ',
    ]),
    totalRow: ['', 'Tổng cộng', '4.170', '2.670', '120', '2.517.000.000', ''],
  },
  { kind: 'note', text: 'Công đoàn cơ sở chưa gửi báo cáo: không có.' },
]
