export const id="core-doctor-examination";export const ids=["core-doctor-examination"];export const modules={73937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{isPossible:()=>isPossible})
;const isPossible=({targets:targets,checks:checks})=>[...targets.flatMap(({obstacle:obstacle,faults:faults})=>[obstacle,...faults.filter(({listed:listed})=>listed).map(one=>one.obstacle)]),...checks.map(one=>one.obstacle)].every(obstacle=>obstacle===null)
})};
