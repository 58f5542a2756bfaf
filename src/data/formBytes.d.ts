/** A form as the bytes of its file; the build puts them into the program. */
declare module "*.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "*.docx" {
  const bytes: Uint8Array;
  export default bytes;
}
