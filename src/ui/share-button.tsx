import { useEffect, useState } from 'react'

/**
 * Hands a text to another program of the phone (Zalo, Messenger, mail), or copies it where the browser cannot. Without scripts it is not
 * there: the text on the page can be selected.
 */
export function ShareButton({
  text,
  className = 'btn btn-sm',
}: {
  text: string
  className?: string
}) {
  const [way, setWay] = useState<'share' | 'copy' | null>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (typeof navigator.share === 'function') setWay('share')
    else if (navigator.clipboard) setWay('copy')
  }, [])
  if (!way) return null
  const hand = async () => {
    try {
      if (way === 'share') await navigator.share({ text })
      else await navigator.clipboard.writeText(text)
      setCopied(way === 'copy')
    } catch {
      // Closed without choosing, or not allowed: the text is still there to be selected.
    }
  }
  return (
    <button type="button" className={className} onClick={hand}>
      {way === 'share' ? 'Chia sẻ lời nhắn' : copied ? 'Đã chép' : 'Chép lời nhắn'}
    </button>
  )
}
