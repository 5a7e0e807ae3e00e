<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>DetailPanel</name>
        <message>
            <source>The chosen matter</source>
            <translation>选中的事项</translation>
        </message>
        <message>
            <source>History</source>
            <translation>办理经过</translation>
        </message>
        <message>
            <source>Open meeting {name}</source>
            <translation>打开会议：{name}</translation>
        </message>
        <message>
            <source>long-term</source>
            <translation>长期坚持</translation>
        </message>
        <message>
            <source>no unit yet</source>
            <translation>未定责任单位</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>未定时限</translation>
        </message>
    </context>
    <context>
        <name>LedgerBar</name>
        <message>
            <source>Filter the ledger</source>
            <translation>筛选台账</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>筛选…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>在办</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>本周到期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>No lead unit</source>
            <translation>没有责任单位</translation>
        </message>
        <message>
            <source>Long-term</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Grouped by meeting</source>
            <translation>按会议分组</translation>
        </message>
        <message>
            <source>Not grouped</source>
            <translation>不分组</translation>
        </message>
        <message>
            <source>Sorted by due date</source>
            <translation>按时限排序</translation>
        </message>
        <message>
            <source>Sorted by number</source>
            <translation>按编号排序</translation>
        </message>
        <message>
            <source>Switch the grouping</source>
            <translation>点击切换是否按会议分组</translation>
        </message>
        <message>
            <source>Switch the order</source>
            <translation>点击切换排序</translation>
        </message>
    </context>
    <context>
        <name>LedgerHistory</name>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Minutes issued</source>
            <translation>纪要签发</translation>
        </message>
        <message>
            <source>Read in from a file</source>
            <translation>从文件导入</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation>{field}：{old} → {new}</translation>
        </message>
        <message>
            <source>{field}: {new}</source>
            <translation>{field}：{new}</translation>
        </message>
        <message>
            <source>{field}: {old} taken out</source>
            <translation>{field}：去掉“{old}”</translation>
        </message>
    </context>
    <context>
        <name>LedgerModel</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>牵头</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>配合</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>分管领导</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>1 matter</source>
            <translation>1 件</translation>
        </message>
        <message>
            <source>{n} matters</source>
            <translation>{n} 件</translation>
        </message>
        <message>
            <source>{unit} and {n} more</source>
            <translation>{unit} 等{all}个单位</translation>
        </message>
        <message>
            <source>long-term</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>no unit yet</source>
            <translation>未定责任单位</translation>
        </message>
    </context>
    <context>
        <name>LedgerPage</name>
        <message>
            <source>Ledger</source>
            <translation>督办台账</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>导出 Excel</translation>
        </message>
        <message>
            <source>Decisions of your meetings become matters to follow here.</source>
            <translation>会议议定的交办事项会列在这里，一件一件跟到办结。</translation>
        </message>
        <message>
            <source>Go to the meetings</source>
            <translation>去会议</translation>
        </message>
        <message>
            <source>No matter fits this filter.</source>
            <translation>没有符合条件的事项。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>{open} under way · {share} closed</source>
            <translation>在办 {open}　办结率 {share}</translation>
        </message>
        <message>
            <source>Excel files (*.xlsx)</source>
            <translation>Excel 文件 (*.xlsx)</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>已导出：{name}</translation>
        </message>
    </context>
    <context>
        <name>LedgerStatus</name>
        <message>
            <source>Closed</source>
            <translation>已销号</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认办结</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>未签发</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已签收</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已反馈</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>逾期 1 天</translation>
        </message>
        <message>
            <source>{n} days late</source>
            <translation>逾期 {n} 天</translation>
        </message>
        <message>
            <source>Long-term</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>No date set</source>
            <translation>未定时限</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Holidays of {year} unknown</source>
            <translation>{year}年节假日未公布</translation>
        </message>
        <message>
            <source>1 working day left</source>
            <translation>剩 1 个工作日</translation>
        </message>
        <message>
            <source>{n} working days left</source>
            <translation>剩 {n} 个工作日</translation>
        </message>
        <message>
            <source>{month}/{day}</source>
            <translation>{month}月{day}日</translation>
        </message>
        <message>
            <source>{year}/{month}/{day}</source>
            <translation>{year}年{month}月{day}日</translation>
        </message>
    </context>
    <context>
        <name>LedgerTable</name>
        <message>
            <source>Ledger</source>
            <translation>督办台账</translation>
        </message>
    </context>
    <context>
        <name>LedgerWords</name>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>牵头单位</translation>
        </message>
        <message>
            <source>Joint lead</source>
            <translation>双牵头</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>配合单位</translation>
        </message>
        <message>
            <source>Leader in charge</source>
            <translation>分管领导</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>办结时限</translation>
        </message>
        <message>
            <source>Long-term</source>
            <translation>长期坚持</translation>
        </message>
        <message>
            <source>First report by</source>
            <translation>首次反馈</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>反馈频次</translation>
        </message>
        <message>
            <source>Working class</source>
            <translation>办理类别</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>State</source>
            <translation>办理状态</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
</TS>
