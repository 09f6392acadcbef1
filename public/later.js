// What runs after the page is shown. The build bundles these into one file.
import "./folder.js";
import "./comforts.js";
import "./offline.js";
