/** Most words `..` may pass over; characters in scripts written without spaces. */
export const GAP_WORDS = 3;
export const GAP_CHARACTERS = 12;
