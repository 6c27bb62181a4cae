using System.Text.Json;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats.Api;

/// <summary>A row of a table as members of an object: every column is there, and null where nothing is stated.</summary>
internal sealed record ApiRow(Table Table, Cell[] Cells)
{
    public string? this[string column]
    {
        get
        {
            for (var i = 0; i < Cells.Length; i++)
            {
                if (Table.Columns[i].Name == column)
                {
                    return Cells[i].Text;
                }
            }

            throw new ArgumentException($"There is no column '{column}' in '{Table.Id}'.", nameof(column));
        }
    }

    public void WriteMembers(Utf8JsonWriter json)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            Write(json, Table.Columns[i], Cells[i]);
        }
    }

    private static void Write(Utf8JsonWriter json, Column column, Cell cell)
    {
        switch (column.Type, cell)
        {
            case (ColumnType.List, _):
                json.WriteStrings(column.Name, cell.Items);
                break;
            case (ColumnType.YesNo, { Text: { } answer }):
                json.WriteBoolean(column.Name, answer == "ja");
                break;
            case (_, { Number: { } number }):
                json.WriteNumber(column.Name, number);
                break;
            case (_, { Text: null, Date: null }):
                json.WriteNull(column.Name);
                break;
            default:
                json.WriteString(column.Name, cell.ToString());
                break;
        }
    }
}
