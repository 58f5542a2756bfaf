// The built pane in Chromium (npm run build first): how soon it can be used, and how long it keeps a person waiting at a stretch
// from opening a workbook to the results, over a file and inside the embedded Excel with 47 communes' sheets.
export default {
  title: "The pane in Chromium",
  repeats: 3,
  figures: ({ product }) => product.measurePane(),
};
