/** The password of every demonstration account. It is shown on the sign-in page, so nothing real may lie behind it. */
export const demoPassword = 'cong-doan-mo'
