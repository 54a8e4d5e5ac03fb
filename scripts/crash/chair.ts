/** Who writes while the power fails. */
export const userName = 'chu-tich-thu'
export const password = 'mat-dien-luc-nua-dem-2026'
