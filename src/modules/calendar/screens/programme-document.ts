import type { StateDocument, TableRow } from '#platform/documents/state-document.ts'
import { formatLunarDay, lunarDayOf } from '#platform/vietnamese/lunar-calendar.ts'
import { dayStateLabels } from '../labels.ts'
import type { findYear } from '../year/find-year.ts'
import { anniversary, shownDay } from './shown-year.ts'

type Year = Awaited<ReturnType<typeof findYear>>

/** The programme month by month, to hang on the wall: marked days and events; meetings and deadlines too, birthdays not. */
export function programmeDocument(
  { year, unit, programme, entries }: Year,
  today: string,
): StateDocument {
  const printed = entries.filter(({ kind }) => kind !== 'birthday')
  let number = 0
  const rows = Array.from({ length: 12 }, (_, index): TableRow[] => {
    const month = String(index + 1).padStart(2, '0')
    const days = printed.filter(({ day }) => day.slice(5, 7) === month)
    if (days.length === 0) return []
    return [
      { group: `Tháng ${index + 1}` },
      ...days.map((entry) => {
        number += 1
        const { date, weekday } = shownDay(entry.day)
        return [
          String(number),
          `${date} (${weekday})`,
          formatLunarDay(lunarDayOf(entry.day)).replace(' âm lịch', ''),
          [entry.name, anniversary(entry)].filter(Boolean).join(', '),
          [
            entry.state === 'kept' || entry.state === 'dropped' ? dayStateLabels[entry.state] : '',
            entry.plan,
          ]
            .filter(Boolean)
            .join('. '),
        ]
      }),
    ]
  }).flat()
  return {
    upperBody: unit.upperName.toLocaleUpperCase('vi'),
    issuingBody: unit.name.toLocaleUpperCase('vi'),
    issuingBodyName: unit.name,
    number: 'Số: …/CTr-CĐ',
    place: unit.place,
    day: today,
    kind: 'CHƯƠNG TRÌNH',
    subject: `Các ngày trong năm ${year}${programme ? '' : ' (dự kiến)'}`,
    blocks: [
      ...(programme?.theme
        ? [{ kind: 'paragraph' as const, lead: 'Chủ đề năm:', text: programme.theme }]
        : []),
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Ngày', width: 3 },
          { title: 'Âm lịch', width: 2 },
          { title: 'Nội dung', width: 8 },
          { title: 'Việc làm', width: 6 },
        ],
        rows,
      },
    ],
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH', name: '' },
    recipients: ['Ủy viên Ban Chấp hành', 'Các tổ công đoàn', 'Lưu hồ sơ'],
  }
}
