import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckInAnswer } from '../attendance/check-in.ts'
import { type Coming, keepComing, sendWaiting, waitingAt } from './door-queue.ts'

export type Shown = { code: string; text: string; tone: 'came' | 'again' | 'unknown' | 'kept' }

const retryMs = 5_000

/** The phone at the door: keeps what it reads, sends it when it can, and says what became of the last ones. */
export function useDoor(
  { unitId, eventId }: { unitId: number; eventId: number },
  nameOf: (code: string) => string | undefined,
) {
  const key = `cdm-door/${unitId}/${eventId}`
  const [waiting, setWaiting] = useState(0)
  const [shown, setShown] = useState<Shown[]>([])
  const [came, setCame] = useState(0)
  const [problem, setProblem] = useState('')
  const sending = useRef(false)

  const show = useCallback(
    (next: readonly Shown[]) =>
      setShown((before) =>
        [...next, ...before.filter(({ code }) => next.every((one) => one.code !== code))].slice(
          0,
          8,
        ),
      ),
    [],
  )

  const flush = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    try {
      const answers = await sendWaiting(localStorage, key, (comings) =>
        send({ unitId, eventId, comings }),
      )
      setProblem('')
      setCame((count) => count + answers.filter(({ outcome }) => outcome === 'came').length)
      show(answers.map(inWords).toReversed())
    } catch (error) {
      setProblem(
        error instanceof Answered ? error.message : 'Mất kết nối: máy giữ lại và tự gửi sau.',
      )
    } finally {
      sending.current = false
      setWaiting(waitingAt(localStorage, key).length)
    }
  }, [key, unitId, eventId, show])

  useEffect(() => {
    void flush()
    const again = () => {
      if (waitingAt(localStorage, key).length > 0) void flush()
    }
    const timer = setInterval(again, retryMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [flush, key])

  const read = useCallback(
    (typed: string) => {
      const code = typed.trim()
      if (code === '') return
      keepComing(localStorage, key, { code, at: new Date().toISOString() })
      setWaiting(waitingAt(localStorage, key).length)
      show([{ code, tone: 'kept', text: `${nameOf(code) ?? code}: đang gửi` }])
      void flush()
    },
    [flush, key, nameOf, show],
  )

  return { read, shown, came, waiting, problem }
}

/** The server has answered, and said no. */
class Answered extends Error {}

async function send(asked: {
  unitId: number
  eventId: number
  comings: readonly Coming[]
}): Promise<CheckInAnswer[]> {
  const response = await fetch('/api/v1/activities.check-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  const answer = (await response.json()) as { answers: CheckInAnswer[]; message?: string }
  if (!response.ok) throw new Answered(answer.message ?? 'Máy chủ không nhận.')
  return answer.answers
}

export function inWords({
  code,
  outcome,
  uninvited,
  fullName,
  guests,
  children,
}: CheckInAnswer): Shown {
  if (outcome === 'unknown')
    return { code, tone: 'unknown', text: `${code}: không có ai mang mã này` }
  const others = [guests > 0 && `${guests} khách`, children > 0 && `${children} cháu`].filter(
    Boolean,
  )
  if (outcome === 'again') return { code, tone: 'again', text: `${fullName}: đã ghi từ trước` }
  return {
    code,
    tone: 'came',
    text: `${fullName}${others.length > 0 ? `, cùng ${others.join(', ')}` : ''}${uninvited ? ' (không đăng ký trước)' : ''}`,
  }
}
