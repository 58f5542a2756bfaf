/* Runs in browser engines of 2013, so nothing newer than ES5 stands here. The page for an old Excel loads it to answer Office;
   the pane loads it only in an engine that knows no modules, and then gives way to that page. */
(function () {
  "use strict";
  if (!/old-excel\.html$/.test(location.pathname)) location.replace("old-excel.html" + location.search);
  else if (typeof Office !== "undefined") Office.initialize = function () {};
})();
