import { useEffect, useState } from 'react'
import { kept, keyOf } from '../phone/wallet.ts'

/** The receipts of all counted ballots; the one that this phone keeps is pointed out by the phone itself, the server is not asked. */
export function Receipts({
  codes,
  vote,
  personId,
}: {
  codes: readonly string[]
  vote: { unitId: number; voteId: number }
  personId: number
}) {
  const [mine, setMine] = useState<string | null>(null)
  const key = keyOf(vote, personId)
  useEffect(() => {
    const held = kept(key)
    setMine(held?.stage === 'cast' ? held.receipt : null)
  }, [key])
  if (codes.length === 0) return null
  return (
    <>
      {mine && (
        <p
          role="status"
          className={`alert alert-soft ${codes.includes(mine) ? 'alert-success' : 'alert-error'}`}
        >
          {codes.includes(mine)
            ? `Phiếu của bạn (${mine}) đã được đếm.`
            : `Mã ${mine} của bạn không có trong danh sách. Hãy báo ban kiểm phiếu hoặc ủy ban kiểm tra.`}
        </p>
      )}
      <details>
        <summary className="link w-fit cursor-pointer">
          Mã biên nhận của {codes.length} phiếu điện thoại đã đếm
        </summary>
        <p className="text-base-content/80 py-2 text-sm">
          Xếp theo thứ tự chữ. Mã đã tách khỏi phiếu khi mở hòm: không ai biết mã nào chọn gì.
        </p>
        <ul className="grid grid-cols-2 gap-x-4 font-mono text-sm md:grid-cols-4">
          {codes.map((code) => (
            <li key={code} className={code === mine ? 'font-bold' : undefined}>
              {code}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
