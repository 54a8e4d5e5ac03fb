import type { Rules } from '../criteria-set/rules-of.ts'
import { quotaScopeLabels, roundKindLabels, severityLabels } from '../labels.ts'

type Bands = readonly { rank: number; name: string }[]
const nameOf = (bands: Bands, rank: number | null) =>
  `“${bands.find((band) => band.rank === rank)?.name ?? rank}”`
const rounds = (kinds: readonly (keyof typeof roundKindLabels)[]) =>
  kinds.length === 4
    ? 'mọi đợt'
    : `đợt ${kinds.map((kind) => roundKindLabels[kind].toLowerCase()).join(', ')}`

/** A gate in a sentence. */
export function gateWords(gate: Rules['gates'][number], bands: Bands): string {
  const { kind, most } = gate
  const what = {
    absent_days: `Nghỉ quá ${most} ngày làm việc (thai sản không tính)`,
    member_months: `Là đoàn viên chưa đủ ${most} tháng`,
    discipline: `Bị kỷ luật từ ${severityLabels[most - 1] ?? most} trở lên`,
    not_registered: 'Không đăng ký phong trào thi đua nào trong năm',
    low_months: `Có quá ${most} kỳ bị xếp dưới ${nameOf(bands, gate.belowRank)}`,
  }[kind]
  return `${what}: không xét ${nameOf(bands, gate.closesRank)} (${rounds(gate.roundKinds)}; ${gate.document})`
}

/** A quota in a sentence. */
export function quotaWords(quota: Rules['quotas'][number], bands: Bands): string {
  const most =
    quota.percent === null || quota.percent === undefined
      ? `${quota.most} người`
      : `${quota.percent} %`
  const ties = quota.womenFirst ? '; bằng điểm thì ưu tiên nữ' : ''
  return `${nameOf(bands, quota.rank)}: tối đa ${most} ${quotaScopeLabels[quota.scope]}${ties} (${rounds(quota.roundKinds)}; ${quota.document})`
}
