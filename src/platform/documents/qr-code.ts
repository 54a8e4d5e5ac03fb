import { renderSVG } from 'uqr'

/**
 * A QR code as SVG, for print and screen. Level M (15 % may be lost) reads well from a worn card;
 * the light border of two modules is completed by the paper around it.
 */
export function qrCode(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 2, pixelSize: 4 })
}
