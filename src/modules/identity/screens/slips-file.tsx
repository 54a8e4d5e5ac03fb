/** Sends codes that are on the screen back for printing: a file comes, and the page stays. */
export function SlipsFile({ codes, unitId }: { codes: string[]; unitId: string }) {
  return (
    <form method="post" action={`/units/${unitId}/invitations/slips`} className="no-print">
      {codes.map((code) => (
        <input key={code} type="hidden" name="codes[]" value={code} />
      ))}
      <button type="submit" className="btn btn-outline border-base-300">
        Tải phiếu mời (PDF)
      </button>
    </form>
  )
}
