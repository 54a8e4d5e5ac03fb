import { useEffect, useRef, useState } from 'react'

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type WithDetector = { BarcodeDetector?: new (options: { formats: string[] }) => Detector }

const lookEveryMs = 300
const sameCodeMs = 4_000

/** Reads QR codes with the phone's camera, where the browser can; elsewhere there is only the typed code. */
export function Camera({ onRead }: { onRead: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const [can, setCan] = useState(false)
  const [on, setOn] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(
    () => setCan('BarcodeDetector' in window && Boolean(navigator.mediaDevices?.getUserMedia)),
    [],
  )
  useEffect(() => {
    const Detect = (window as WithDetector).BarcodeDetector
    if (!on || !Detect) return
    const detector = new Detect({ formats: ['qr_code'] })
    let stream: MediaStream | undefined
    let last = { code: '', at: 0 }
    const look = async () => {
      if (!video.current || video.current.readyState < 2) return
      const [seen] = await detector.detect(video.current).catch(() => [])
      if (!seen || (seen.rawValue === last.code && Date.now() - last.at < sameCodeMs)) return
      last = { code: seen.rawValue, at: Date.now() }
      navigator.vibrate?.(80)
      onRead(seen.rawValue)
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then((opened) => {
        stream = opened
        if (video.current) video.current.srcObject = opened
      })
      .catch(() => {
        setProblem('Máy không cho dùng camera. Hãy gõ mã.')
        setOn(false)
      })
    const timer = setInterval(look, lookEveryMs)
    return () => {
      clearInterval(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [on, onRead])
  if (!can) return null
  return (
    <div className="flex flex-col gap-3">
      <button
        type="button"
        className="btn btn-outline border-base-300"
        onClick={() => {
          setProblem('')
          setOn(!on)
        }}
      >
        {on ? 'Tắt camera' : 'Bật camera để quét'}
      </button>
      {problem && <p className="text-error">{problem}</p>}
      {on && (
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          className="rounded-box aspect-square w-full bg-black object-cover"
        />
      )}
    </div>
  )
}
