export const id = 974;
export const ids = [974];
export const modules = {

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportInventory: () => (/* binding */ reportInventory)
/* harmony export */ });
/* harmony import */ var _T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5127);
/* harmony import */ var _APQEWQOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2693);
/* harmony import */ var _NUREJJCV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6076);
/* harmony import */ var _TGCA7LNZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8039);
/* harmony import */ var _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3403);
/* harmony import */ var _4HTWI5FZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4834);
/* harmony import */ var _PNFWS7LJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5840);
/* harmony import */ var _RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(986);
/* harmony import */ var _6XPRELKI_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5324);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3856);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);












// src/action/report-inventory.ts



async function reportInventory({
  host,
  inputs,
  context,
  root
}) {
  const { workflow, env } = host;
  const fail = (problems) => {
    (0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .reportProblems */ .kU)(workflow, problems);
    workflow.fail();
  };
  const opened = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(inputs.config, context.workspace, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB */ .cJ, root);
  if ("wrong" in opened) return fail(opened.wrong);
  const chosen = (0,_NUREJJCV_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlane */ .Kl)(opened.config, inputs.dataPlane, _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_4__/* .JOB */ .cJ);
  if ("wrong" in chosen) return fail(chosen.wrong);
  const plane = opened.config.dataPlanes[chosen.plane];
  if (plane === void 0) throw new Error(`The data plane ${chosen.plane} is not in the file.`);
  const { region } = plane;
  const { connectAws } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 9365));
  const aws = connectAws((0,_T62EI4JJ_js__WEBPACK_IMPORTED_MODULE_0__/* .awsOptions */ .Gu)({ host, inputs }, region));
  try {
    const { inventory } = await (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyAccount */ .oC)(aws.survey, { region, time: (/* @__PURE__ */ new Date()).toISOString() });
    if (inventory.accountId !== plane.accountId)
      return fail([otherAccount(inventory.accountId, plane.accountId, chosen.plane)]);
    const forms = {
      json: JSON.stringify(inventory, null, 2),
      csv: (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryCsv */ .nv)(inventory),
      html: (0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryPage */ .Oo)(inventory)
    };
    const file = (form) => (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)(), `union-secrets-inventory.${form}`);
    for (const [form, text] of Object.entries(forms)) (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(file(form), text);
    workflow.summary((0,_APQEWQOH_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryMarkdown */ .Qs)(inventory));
    workflow.output("inventory-file", file("json"));
    workflow.log(
      `${(0,_RXCDY6XC_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(inventory.secrets.length, "secret")} of account ${inventory.accountId} in ${region}: ${file("html")}`
    );
  } catch (error) {
    if (!(error instanceof _TROVOGXM_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudError */ .K2)) throw error;
    const { kind, message, fix } = error;
    fail([{ severity: "error", code: `aws-${kind}`, message, fix }]);
  } finally {
    aws.close();
  }
}
function otherAccount(found, wanted, plane) {
  return {
    severity: "error",
    code: "wrong-account",
    message: `These credentials are of account ${found || "(unknown)"}; ${plane} is ${wanted}.`,
    fix: "Assume a role of that account in the step before."
  };
}



/***/ })

};
