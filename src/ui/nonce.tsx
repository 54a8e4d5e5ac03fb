import { createContext } from 'react'

/** The nonce of the request; only the server knows it. */
export const NonceContext = createContext('')
