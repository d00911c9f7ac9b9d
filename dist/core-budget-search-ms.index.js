export const id="core-budget-search-ms";export const ids=["core-budget-search-ms"];export const modules={93333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{searchMs:()=>searchMs});const searchMs=({tries:tries,timeMs:timeMs},runs)=>tries===0?0:runs*timeMs})};
