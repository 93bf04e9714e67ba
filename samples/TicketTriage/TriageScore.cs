namespace TicketTriage;

/// <summary>How many tickets with an expected decision have each member right.</summary>
internal sealed class TriageScore
{
    private int _tickets;
    private int _categories;
    private int _priorities;
    private int _texts;

    public void Add(Triage actual, Triage expected)
    {
        _tickets++;
        _categories += actual.Category == expected.Category ? 1 : 0;
        _priorities += actual.Priority == expected.Priority ? 1 : 0;
        _texts += actual.OrderNumber == expected.OrderNumber && actual.CustomerEmail == expected.CustomerEmail ? 1 : 0;
    }

    public override string ToString() => _tickets == 0 ? "" : $"; as the team routed them: category {_categories}/{_tickets}, priority {_priorities}/{_tickets}, order and address {_texts}/{_tickets}";
}
